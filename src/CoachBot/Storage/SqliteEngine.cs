using System.Reflection;
using System.Runtime.InteropServices;
using SQLitePCL;

namespace CoachBot.Storage;

/// <summary>Picks the newer of the operating system's SQLite and the bundled one: the system's gets security fixes.</summary>
internal static class SqliteEngine
{
    private const string Bundled = "e_sqlite3";

    private static readonly Lazy<bool> Chosen = new(Choose);

    private static nint _library;

    /// <summary>For example "3.40.1".</summary>
    public static string Version
    {
        get
        {
            Use();
            return raw.sqlite3_libversion().utf8_to_string();
        }
    }

    /// <summary>Must run before the first connection opens.</summary>
    public static void Use() => _ = Chosen.Value;

    private static bool Choose()
    {
        var provider = typeof(SQLite3Provider_e_sqlite3).Assembly;
        _library = Newest(provider);
        if (_library != 0)
        {
            NativeLibrary.SetDllImportResolver(provider, (name, _, _) => name == Bundled ? _library : 0);
        }

        Batteries_V2.Init();
        return true;
    }

    private static nint Newest(Assembly provider)
    {
        NativeLibrary.TryLoad(Bundled, provider, null, out var bundled);
        NativeLibrary.TryLoad("libsqlite3.so.0", out var system);
        return Number(system) > Number(bundled) ? system : bundled;
    }

    private static int Number(nint library) =>
        library != 0 && NativeLibrary.TryGetExport(library, "sqlite3_libversion_number", out var function)
            ? Marshal.GetDelegateForFunctionPointer<VersionNumber>(function)()
            : 0;

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int VersionNumber();
}

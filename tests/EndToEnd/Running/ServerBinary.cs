using System.Reflection;

namespace EndToEnd.Running;

/// <summary>The server that the project reference built, in its own output folder with all that belongs to it.</summary>
internal static class ServerBinary
{
    public static string Path { get; } = Find();

    private static string Find()
    {
        var path = typeof(ServerBinary).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(data => data.Key == "ServerBinary").Value!;
        Assert.True(File.Exists(path), $"The server is not built: {path}");
        return path;
    }
}

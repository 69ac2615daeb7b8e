using System.Buffers.Binary;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CoachBot.Storage;

/// <summary>Refuses, with a reason, a file that is not a whole database of ours: nothing is ever silently started anew.</summary>
internal static class DatabaseFile
{
    private const int HeaderBytes = 100;

    /// <summary>A larger file would hold up the start for longer than the check is worth.</summary>
    private const long QuickCheckBytes = 256L << 20;

    /// <summary>Makes sure that the folder is there and that an existing file is one we can use.</summary>
    public static void Prepare(string path)
    {
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        var file = new FileInfo(path);
        if (!file.Exists)
        {
            if (File.Exists(path + "-wal"))
            {
                throw Refuse(path, "is missing, but its write-ahead log (-wal) is there. Restore the file, or move the log away to start anew.");
            }

            return;
        }

        CheckHeader(file);
    }

    /// <summary>Checks what only the engine can tell: whose database it is, and of which version.</summary>
    public static void Check(SqliteConnection connection, string path)
    {
        var version = connection.ExecuteScalar<int>("PRAGMA user_version");
        var owner = connection.ExecuteScalar<int>("PRAGMA application_id");
        var tables = connection.ExecuteScalar<int>("SELECT count(*) FROM sqlite_master");
        if (tables > 0 && owner != Migrations.ApplicationId)
        {
            throw Refuse(path, "is a database of another program. Name another file in Storage:ConnectionString.");
        }

        if (version > Migrations.Latest)
        {
            throw Refuse(path, $"has schema {version}; this version knows up to {Migrations.Latest}. Start the newer version, or restore a backup.");
        }

        if (new FileInfo(path).Length <= QuickCheckBytes && connection.ExecuteScalar<string>("PRAGMA quick_check(1)") is var found and not "ok")
        {
            throw Refuse(path, $"is damaged ({found}). Restore a backup.");
        }
    }

    private static void CheckHeader(FileInfo file)
    {
        Span<byte> header = stackalloc byte[HeaderBytes];
        using var stream = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var read = stream.ReadAtLeast(header, HeaderBytes, throwOnEndOfStream: false);
        if (read < HeaderBytes)
        {
            throw Refuse(file.FullName, "is cut short. Restore a backup, or move the file away to start anew.");
        }

        if (!header.StartsWith("SQLite format 3\0"u8))
        {
            throw Refuse(file.FullName, "is not a SQLite database. Name another file in Storage:ConnectionString.");
        }

        // With a log beside it the file may lag behind its header; the engine completes it from the log.
        int size = BinaryPrimitives.ReadUInt16BigEndian(header[16..]);
        var pages = BinaryPrimitives.ReadUInt32BigEndian(header[28..]);
        var log = new FileInfo(file.FullName + "-wal");
        if ((!log.Exists || log.Length == 0) && file.Length < (long)(size == 1 ? 65536 : size) * pages)
        {
            throw Refuse(file.FullName, "is cut short. Restore a backup.");
        }
    }

    private static StorageException Refuse(string path, string why) => new($"The database {path} {why}");
}

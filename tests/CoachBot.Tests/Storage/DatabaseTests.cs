using CoachBot.Storage;
using CoachBot.Tests.Hosting;
using Dapper;
using Microsoft.Data.Sqlite;
using Xunit;

namespace CoachBot.Tests.Storage;

public sealed class DatabaseTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Open_Twice_MigratesOnceAndKeepsWhatWasThere()
    {
        string before;
        using (Open())
        {
            before = Schema();
        }

        using (Open())
        {
            Assert.Equal(before, Schema());
        }
    }

    [Fact]
    public void Migrate_TwiceOnOneConnection_ChangesNothing()
    {
        SqliteEngine.Use();
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        Migrations.Run(connection);
        Migrations.Run(connection);
        Assert.Equal(Migrations.Latest, connection.ExecuteScalar<int>("PRAGMA user_version"));
    }

    [Fact]
    public async Task GetOrMake_SecondTime_GivesTheFirstValue()
    {
        using var database = Open();
        var first = await database.GetOrMakeAsync("name", () => [1]);
        Assert.Equal(first, await database.GetOrMakeAsync("name", () => [2]));
    }

    [Fact]
    public void Open_NewerSchema_IsRefused()
    {
        Open().Dispose();
        Execute("PRAGMA user_version = 9999");
        Assert.Contains("newer version", Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void Open_DatabaseOfAnotherProgram_IsRefused()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder.Database)!);
        Execute("CREATE TABLE theirs (x)");
        Assert.Contains("another program", Refusal(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(50)]
    [InlineData(4096)]
    [InlineData(10_000)]
    public void Open_CutShort_IsRefused(int length)
    {
        Open().Dispose();
        using (var file = File.OpenWrite(_folder.Database))
        {
            file.SetLength(length);
        }

        Assert.Contains("cut short", Refusal(), StringComparison.Ordinal);
        Assert.Equal(length, new FileInfo(_folder.Database).Length);
    }

    [Fact]
    public void Open_NotADatabase_IsRefused()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder.Database)!);
        File.WriteAllText(_folder.Database, new string('x', 5000));
        Assert.Contains("not a SQLite database", Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void Open_LogWithoutItsFile_IsRefused()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder.Database)!);
        File.WriteAllText(_folder.Database + "-wal", "x");
        Assert.Contains("missing", Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Write_OneOfManyDeclines_OnlyThatOneIsUndone()
    {
        using var database = Open();
        var results = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => database.WriteAsync(new Named(i, keep: i != 7))));
        Assert.Equal(Enumerable.Range(0, 20).Select(i => i != 7), results);
        Assert.Equal(19, database.Read(static session =>
        {
            using var count = session.Use("SELECT count(*) FROM setting");
            return count.Step() ? count.Long(0) : 0;
        }));
    }

    [Fact]
    public void Engine_IsAtLeastTheBundledOne() => Assert.True(Version.Parse(SqliteEngine.Version) >= new Version(3, 35, 5));

    private Database Open() => new("Data Source=data/coachbot.db", _folder.Path);

    private string Refusal() => Assert.Throws<StorageException>(Open).Message;

    private string Schema() => string.Join('\n', Query("SELECT coalesce(sql, name) FROM sqlite_master ORDER BY name"));

    private List<string> Query(string sql)
    {
        using var connection = Connect();
        return [.. connection.Query<string>(sql)];
    }

    private void Execute(string sql)
    {
        using var connection = Connect();
        connection.Execute(sql);
    }

    private SqliteConnection Connect()
    {
        SqliteEngine.Use();
        var connection = new SqliteConnection($"Data Source={_folder.Database};Pooling=False");
        connection.Open();
        return connection;
    }

    private sealed class Named(int number, bool keep) : WriteJob
    {
        public override bool Apply(Session session)
        {
            using var insert = session.Use("INSERT INTO setting (name, value) VALUES (?, x'00')");
            insert.With($"n{number}").Run();
            return keep;
        }
    }
}

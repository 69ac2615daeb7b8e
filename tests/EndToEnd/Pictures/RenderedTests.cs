using System.Buffers.Binary;
using System.Net;
using EndToEnd.Running;

namespace EndToEnd.Pictures;

public sealed class RenderedTests
{
    private static readonly string Beside = Path.GetDirectoryName(ServerBinary.Path)!;

    private static readonly byte[] Signature = [0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n'];

    [RenderedFact]
    public void Build_EveryMovement_IsRenderedBesideTheProgram()
    {
        var movements = Directory.GetFiles(Path.Combine(Beside, "dialogs", "pictures"), "*.yaml");

        Assert.NotEmpty(movements);
        Assert.All(movements, movement =>
        {
            var png = File.ReadAllBytes(Path.Combine(Beside, "pictures", $"{Path.GetFileNameWithoutExtension(movement)}.png"));
            Assert.Equal(Signature, png[..Signature.Length]);
            Assert.Equal(600, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)));
        });
    }

    [RenderedFact]
    public async Task Server_APictureThatWasRendered_IsServedToOtherPagesAndNotSentTwice()
    {
        await using var server = await ServerProcess.StartAsync();
        var address = new Uri("/pictures/cat-cow.png", UriKind.Relative);

        using var response = await server.Http.GetAsync(address);
        using var head = await server.Http.SendAsync(new HttpRequestMessage(HttpMethod.Head, address));
        using var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(response.Headers.ETag!);
        using var unchanged = await server.Http.SendAsync(again);

        Assert.Equal((HttpStatusCode.OK, "image/png"), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
        Assert.Equal(Signature, (await response.Content.ReadAsByteArrayAsync())[..Signature.Length]);
        Assert.Equal("cross-origin", Assert.Single(response.Headers.GetValues("Cross-Origin-Resource-Policy")));
        Assert.Equal((HttpStatusCode.OK, response.Content.Headers.ContentLength), (head.StatusCode, head.Content.Headers.ContentLength));
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
    }
}

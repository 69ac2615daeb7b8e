using System.Net;
using System.Text;
using System.Text.Json;
using CoachBot.Tests.Hosting;
using Xunit;

namespace CoachBot.Tests.Channels;

public sealed class MalformedTests : HostedTest
{
    public static TheoryData<string> Bodies => new(
        "", "{", "[]", "null", "42", "\"text\"", "{}", "{\"type\":null}", "{\"type\":1}", "{\"type\":\"message\",}",
        "{\"type\":\"message\",\"text\":{}}", "{\"type\":\"message\",\"from\":[]}", "{\"type\":\"message\",\"from\":\"me\"}",
        "{\"type\":\"message\",\"attachments\":{}}", "{\"type\":\"message\",\"timestamp\":\"yesterday\"}",
        "{\"type\":\"message\",\"text\":\"\\ud800\"}", "{\"type\":\"message\",\"text\":\"\\udc00\\ud800\"}", "{\"\\ud800\":1,\"type\":\"message\"}",
        "{\"type\":\"message\"}{}", "{\"type\":\"message\",\"entities\":[1]}", "<xml/>");

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task Post_NotAnActivity_Is400AndChangesNothing(string body)
    {
        using var response = await Client.PostRawAsync(Encoding.UTF8.GetBytes(body));
        await ProblemAssert.IsAsync(HttpStatusCode.BadRequest, response);
        Assert.Equal(["welcome"], await Client.TextsAsync());
    }

    [Theory]
    [InlineData(65)]
    [InlineData(10_000)]
    public async Task Post_DeeplyNested_Is400(int depth)
    {
        var body = "{\"type\":\"message\",\"channelData\":" + string.Concat(Enumerable.Repeat("[", depth)) + string.Concat(Enumerable.Repeat("]", depth)) + "}";
        await ProblemAssert.IsAsync(HttpStatusCode.BadRequest, await Client.PostRawAsync(Encoding.UTF8.GetBytes(body)));
    }

    [Fact]
    public async Task Post_InvalidUtf8_Is400() =>
        await ProblemAssert.IsAsync(HttpStatusCode.BadRequest, await Client.PostRawAsync([.. "{\"type\":\"message\",\"text\":\""u8, 0xC3, 0x28, .. "\"}"u8]));

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("multipart/form-data; boundary=x")]
    public async Task Post_OtherContentType_Is415(string type) =>
        await ProblemAssert.IsAsync(HttpStatusCode.UnsupportedMediaType, await Client.PostRawAsync("{}"u8.ToArray(), type));

    [Fact]
    public async Task Post_Compressed_Is415()
    {
        using var content = new ByteArrayContent([1, 2, 3]);
        content.Headers.ContentType = new("application/json");
        content.Headers.ContentEncoding.Add("gzip");
        using var response = await Client.RequestAsync(HttpMethod.Post, $"/directline/conversations/{Client.Conversation}/activities", content);
        await ProblemAssert.IsAsync(HttpStatusCode.UnsupportedMediaType, response);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Post_TooLarge_Is413(bool chunked)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(DirectLineClient.Message(new string('x', 256 * 1024), "1"));
        using HttpContent content = chunked ? new StreamContent(new MemoryStream(body)) : new ByteArrayContent(body);
        content.Headers.ContentType = new("application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/directline/conversations/{Client.Conversation}/activities") { Content = content };
        request.Headers.Authorization = new("Bearer", Client.Token);
        request.Headers.TransferEncodingChunked = chunked;
        await ProblemAssert.IsAsync(HttpStatusCode.RequestEntityTooLarge, await Client.Http.SendAsync(request));
    }

    [Fact]
    public async Task Post_ThousandsOfMutatedActivities_NeverFailTheServer()
    {
        var random = new Random(20261121);
        var whole = JsonSerializer.SerializeToUtf8Bytes(DirectLineClient.Message("count \u00e9 \ud83d\ude00", "mutated"));
        var statuses = new Dictionary<HttpStatusCode, int>();
        await Parallel.ForEachAsync(Enumerable.Range(0, 2500).Select(_ => Mutate(whole, random)).ToList(), async (body, _) =>
        {
            using var response = await Client.PostRawAsync(body);
            lock (statuses)
            {
                statuses[response.StatusCode] = statuses.GetValueOrDefault(response.StatusCode) + 1;
            }
        });
        Assert.DoesNotContain(statuses.Keys, status => (int)status >= 500);
        Assert.True(statuses[HttpStatusCode.BadRequest] > 500);
        await Client.SayAsync("echo still here");
        Assert.Equal("echo still here", (await Client.TextsAsync())[^1]);
    }

    private static byte[] Mutate(byte[] whole, Random random)
    {
        var body = whole.ToList();
        for (var change = random.Next(1, 4); change > 0; change--)
        {
            var at = random.Next(body.Count);
            switch (random.Next(5))
            {
                case 0:
                    body[at] = (byte)random.Next(256);
                    break;
                case 1:
                    body.RemoveAt(at);
                    break;
                case 2:
                    body.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]));
                    break;
                case 3:
                    body.RemoveRange(at, Math.Min(body.Count - at, random.Next(20)));
                    break;
                default:
                    body.InsertRange(at, body.GetRange(0, Math.Min(body.Count, random.Next(40))));
                    break;
            }

            if (body.Count == 0)
            {
                break;
            }
        }

        return [.. body];
    }

    private static readonly string[] Pieces =
        ["{", "}", "[", "]", "\"", ":", ",", "null", "true", "1e400", "-0", "\\ud800", "\\u0000", "\u0000", "{\"type\":\"message\"}", "\"id\":1,", "99999999999999999999"];
}

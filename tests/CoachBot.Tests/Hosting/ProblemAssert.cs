using System.Net;
using System.Text.Json.Nodes;
using Xunit;

namespace CoachBot.Tests.Hosting;

internal static class ProblemAssert
{
    public static async Task IsAsync(HttpStatusCode status, HttpResponseMessage response)
    {
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.Equal((int)status, (int)problem["status"]!);
        Assert.NotEmpty((string)problem["title"]!);
    }
}

using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Serialization;
using Xunit;

namespace BotBuilder.Tests.Serialization;

/// <summary>A turn must not pay for reflection: what the framework itself keeps has metadata made at compile time.</summary>
public class GeneratedMetadataTests
{
    [Fact]
    public void EveryTypeOfState_HasGeneratedMetadata()
    {
        var missing = StateTypes.Schema.Concat(DialogStateTypes.All)
            .Where(type => ActivityJsonContext.Default.GetTypeInfo(type) is null && DialogJsonContext.Default.GetTypeInfo(type) is null);

        Assert.Empty(missing);
    }

    [Fact]
    public void ActivityAndAllThatItHolds_HaveGeneratedMetadata()
    {
        var missing = typeof(Activity).GetProperties()
            .Select(property => property.PropertyType)
            .Where(type => ActivityJsonContext.Default.GetTypeInfo(type) is null);

        Assert.Empty(missing);
    }
}

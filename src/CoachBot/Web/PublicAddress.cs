using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;

namespace CoachBot.Web;

/// <summary>Where channels on other machines find us.</summary>
internal static class PublicAddress
{
    public const string Key = "PublicAddress";

    /// <summary>The address without a slash at its end; null when none is set.</summary>
    /// <exception cref="SettingException">No channel could use it.</exception>
    public static string? Read(string? setting, bool isDevelopment)
    {
        if (string.IsNullOrWhiteSpace(setting))
        {
            return null;
        }

        return Uri.TryCreate(setting, UriKind.Absolute, out var address) && IsUsable(address, isDevelopment)
            ? address.AbsoluteUri.TrimEnd('/')
            : throw new SettingException($"{Key} is \"{setting}\": use an absolute https address such as https://coach.example.org (in Development also http on this machine), or leave it empty.");
    }

    /// <summary>Where others find us, to be asked for once we listen; null where they cannot.</summary>
    /// <exception cref="SettingException">The setting is of no use.</exception>
    public static Func<string?> Of(IServiceProvider services, string? setting, bool isDevelopment)
    {
        var address = Read(setting, isDevelopment);
        return () => address ?? (isDevelopment ? OfThisMachine(services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses) : null);
    }

    /// <summary>Of the addresses on which we listen, one that a channel on this machine can use.</summary>
    public static string? OfThisMachine(IEnumerable<string> addresses) => addresses
        .Select(address => Uri.TryCreate(address, UriKind.Absolute, out var known) && known.IsLoopback ? known.AbsoluteUri.TrimEnd('/') : null)
        .FirstOrDefault(address => address is not null);

    private static bool IsUsable(Uri address, bool isDevelopment) =>
        (address.Scheme == Uri.UriSchemeHttps || (isDevelopment && address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
        && address is { UserInfo: "", Query: "", Fragment: "" };
}

namespace CoachBot.Channels.Connector;

/// <summary>Who we are to the Bot Framework's channels, by the setting names that its other bots use.</summary>
/// <param name="Type">How the app is registered.</param>
/// <param name="AppId">The registration's id, a GUID in lower case.</param>
/// <param name="TenantId">The tenant that it is registered in; null for <see cref="BotIdentityType.MultiTenant"/>.</param>
/// <param name="Password">The client secret; null where a certificate or a managed identity stands for it.</param>
/// <param name="CertificateFile">A PFX or PEM file with the private key; null where a secret or a managed identity stands for it.</param>
internal sealed record BotIdentity(BotIdentityType Type, string AppId, string? TenantId, string? Password, string? CertificateFile)
{
    public const string TypeKey = "MicrosoftAppType";
    public const string AppIdKey = "MicrosoftAppId";
    public const string TenantKey = "MicrosoftAppTenantId";
    public const string PasswordKey = "MicrosoftAppPassword";
    public const string CertificateKey = "MicrosoftAppCertificateFile";

    /// <summary>Null when none is set: then no channel can be told from a stranger.</summary>
    /// <exception cref="SettingException">One is set that cannot be used; the message says what it should be.</exception>
    public static BotIdentity? Read(IConfiguration settings)
    {
        var (id, tenant, password, certificate) = (settings[AppIdKey], Given(settings[TenantKey]), Given(settings[PasswordKey]), Given(settings[CertificateKey]));
        if (string.IsNullOrWhiteSpace(id))
        {
            return (tenant ?? password ?? certificate) is null ? null
                : throw new SettingException($"{AppIdKey} is empty, but other settings of the app are not: set it to the app's id, or leave all of them empty.");
        }

        if (!Guid.TryParse(id, out var appId))
        {
            throw new SettingException($"{AppIdKey} is no id of an app: copy the \"Application (client) ID\" of the registration, a GUID.");
        }

        var type = TypeOf(Given(settings[TypeKey]));
        if (type == BotIdentityType.MultiTenant ? tenant is not null : !Guid.TryParse(tenant, out _))
        {
            throw new SettingException(type == BotIdentityType.MultiTenant
                ? $"{TenantKey} is set, but {TypeKey} is MultiTenant: leave the tenant empty, or set the type to SingleTenant."
                : $"{TenantKey} is no id of a tenant: copy the \"Directory (tenant) ID\" of the registration, a GUID.");
        }

        CheckProof(type, password, certificate);
        return new BotIdentity(type, appId.ToString(), tenant?.ToLowerInvariant(), password, certificate);
    }

    /// <summary>Without the password, which a record would show.</summary>
    public override string ToString() => $"{Type} {AppId}";

    private static void CheckProof(BotIdentityType type, string? password, string? certificate)
    {
        if (type == BotIdentityType.UserAssignedMsi)
        {
            if ((password ?? certificate) is not null)
            {
                throw new SettingException($"{PasswordKey} and {CertificateKey} are of no use to a managed identity: leave them empty, or set {TypeKey} to SingleTenant.");
            }
        }
        else if (password is null == certificate is null)
        {
            throw new SettingException($"Set either {PasswordKey} or {CertificateKey}: the app proves by one of them who it is.");
        }
        else if (certificate is not null && !File.Exists(certificate))
        {
            throw new SettingException($"{CertificateKey} names no file: set the path of a PFX or PEM file that holds the certificate and its key.");
        }
    }

    private static BotIdentityType TypeOf(string? type) => type switch
    {
        null => BotIdentityType.SingleTenant,
        _ when Enum.TryParse<BotIdentityType>(type, ignoreCase: true, out var known) && Enum.IsDefined(known) && !char.IsAsciiDigit(type[0]) => known,
        _ => throw new SettingException($"{TypeKey} is \"{type}\": use SingleTenant, MultiTenant or UserAssignedMSI."),
    };

    private static string? Given(string? setting) => string.IsNullOrWhiteSpace(setting) ? null : setting;
}

using Bench;

switch (args)
{
    case ["serve", var kind]:
        await Server.RunAsync(kind);
        return 0;
    case ["turns"] or ["turns", _]:
        await Turns.RunAsync(args.Length > 1 ? TimeSpan.FromSeconds(int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture)) : TimeSpan.FromSeconds(8));
        return 0;
    default:
        Console.Error.WriteLine("usage: turns [seconds]");
        return 2;
}

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A value found between two tokens, inclusive. <paramref name="Order"/> settles which of two equal scores goes first.</summary>
internal readonly record struct ValueMatch(SortedValue Value, int Start, int End, float Score, int Order);

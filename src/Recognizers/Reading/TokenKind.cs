namespace Microsoft.Recognizers.Text.Reading;

internal enum TokenKind
{
    /// <summary>Before the first or after the last token.</summary>
    None,

    /// <summary>A run of letters, marks and underscores.</summary>
    Word,

    /// <summary>A run of decimal digits.</summary>
    Digits,

    /// <summary>One other character; an emoji is one token.</summary>
    Symbol,
}

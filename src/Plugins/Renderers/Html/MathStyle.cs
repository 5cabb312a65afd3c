namespace ReportGen.Renderers.Html;

/// <summary>How large a part of a formula is set.</summary>
internal enum MathSize
{
    /// <summary>On its own line.</summary>
    Display,
    /// <summary>In the text, or in a fraction on its own line.</summary>
    Text,
    /// <summary>In a script, or in a fraction in the text.</summary>
    Script,
}

/// <summary>What decides the form of a part of a formula.</summary>
/// <param name="Size">How large.</param>
/// <param name="Limits">True where sums have their limits below and above.</param>
internal readonly record struct MathStyle(MathSize Size, bool Limits)
{
    /// <summary>The style of a fraction's parts.</summary>
    public MathStyle Part => this with { Size = Size == MathSize.Display ? MathSize.Text : MathSize.Script };

    /// <summary>The style of scripts.</summary>
    public MathStyle Script => this with { Size = MathSize.Script };
}

namespace ReportGen.Tests.Plugins.Figures;

/// <summary>A box on the page.</summary>
internal sealed record TextBox(string Text, double Size, double Left, double Top, double Right, double Bottom)
{
    private const double Hair = 0.6; // a hair of contact is none

    public bool Meets(TextBox other) =>
        Left < other.Right - Hair && other.Left < Right - Hair && Top < other.Bottom - Hair && other.Top < Bottom - Hair;
}

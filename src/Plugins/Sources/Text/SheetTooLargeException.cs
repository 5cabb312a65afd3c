namespace ReportGen.Sources.Text;

/// <summary>A sheet claims more cells than any is read with.</summary>
internal sealed class SheetTooLargeException(string sheet, string why) : Exception(why)
{
    /// <summary>The sheet's name; empty where it has none.</summary>
    public string Sheet => sheet;
}

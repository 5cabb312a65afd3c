using ReportGen.Contracts.Text;

namespace ReportGen.Statistics.Maps;

/// <summary>A place of a layout of tiles.</summary>
/// <param name="Id">The id of the unit there.</param>
/// <param name="Region">The id of a region that is the same place.</param>
/// <param name="Row">Its row, from 0 in the north.</param>
/// <param name="Column">Its column, from 0 in the west.</param>
/// <param name="Name">Its name.</param>
/// <param name="Short">What stands for its name in a small tile.</param>
public sealed record TilePlace(string Id, string Region, int Row, int Column, LocalizedText Name, LocalizedText Short)
{
    /// <summary>True for who goes by one of its ids or names.</summary>
    public bool Is(Mapped one) => one.Id == Id || one.Id == Region || Name.Wordings.Intersect(one.Name.Wordings).Any();
}

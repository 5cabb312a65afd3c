using System.Text;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Text;

namespace ReportGen.Contracts.Plan;

/// <summary>Who a profile is about: one unit, or one region.</summary>
/// <param name="Id">The id of the unit or region.</param>
/// <param name="Name">Printed name.</param>
public abstract record Subject(string Id, LocalizedText Name)
{
    private static readonly string[] Reserved = ["index", "con", "prn", "aux", "nul"];

    /// <summary>
    /// The name its files begin with: the id, with ~ and a code for whatever some system's file names may not hold. Two ids never give one
    /// name.
    /// </summary>
    public string FileName => FileNameOf(Id);

    /// <summary>The page of the profile in a language, relative to the other pages.</summary>
    public string Page(string language) => PageOf(Id, language);

    /// <summary>The page of another subject of the same kind.</summary>
    public static string PageOf(string id, string language) => $"{FileNameOf(id)}.{language}.html";

    private static string FileNameOf(string id)
    {
        var name = new StringBuilder(Reserved.Contains(id.ToLowerInvariant()) ? "~" : "");
        foreach (var c in id)
        {
            if (char.IsLetterOrDigit(c) || c is '-' or '_') name.Append(c);
            else name.Append($"~{(int)c:x4}");
        }
        return name.ToString();
    }
}

/// <summary>A unit, in the study's first grouping.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Name">Printed name.</param>
/// <param name="Grouping">The study's first grouping; null where there is none.</param>
/// <param name="Region">Its region there; null where it is in none.</param>
public sealed record UnitSubject(UnitId Unit, LocalizedText Name, RegionGrouping? Grouping, Region? Region) : Subject(Unit.Value, Name);

/// <summary>A region of a grouping.</summary>
public sealed record RegionSubject(RegionGrouping Grouping, Region Region) : Subject(Region.Id.Value, Region.Name);

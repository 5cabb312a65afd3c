using System.Text.RegularExpressions;
using ReportGen.Engine.Verify.Compare;

namespace ReportGen.Engine.Verify.Diff;

/// <summary>
/// The appendix prints a hash of every input: that one changed says no more than that the file did, which is said elsewhere.
/// </summary>
internal static partial class PrintedHash
{
    public static bool Explains(SentenceMove move)
    {
        if (!Hash().IsMatch(move.Before ?? move.After ?? "")) return false;
        if (move.Before is null || move.After is null) return true;
        return Hash().IsMatch(move.After) || Hash().Replace(move.Before, "") == Hash().Replace(move.After, "");
    }

    [GeneratedRegex(@"\| [0-9a-f]{12}$")]
    private static partial Regex Hash();
}

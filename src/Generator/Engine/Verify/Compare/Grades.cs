using System.Collections.Immutable;

namespace ReportGen.Engine.Verify.Compare;

/// <summary>Who changed grade, stage or type.</summary>
internal static class Grades
{
    public static Change? Of(string quantity, ImmutableArray<Move> moves) =>
        quantity is "C" or "T" or "D" ? null : new GradeChange("grades", quantity, moves);
}

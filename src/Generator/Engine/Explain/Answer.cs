using System.Collections.Immutable;
using ReportGen.Contracts.Explain;
using ReportGen.Contracts.Text;

namespace ReportGen.Engine.Explain;

/// <summary>How a number came about: itself first, then every number it was made of, down to the cells, each once.</summary>
/// <param name="Words">The words of explanations in the language of the names and remarks.</param>
/// <param name="Steps">The steps; an operand's step stands after it.</param>
public sealed record Answer(Words Words, ImmutableArray<AnsweredStep> Steps)
{
    /// <summary>The position of the step that explains an operand; null for one that is not explained further.</summary>
    public int? StepOf(Operand operand)
    {
        for (var i = 0; i < Steps.Length; i++)
        {
            var (quantity, at) = (Steps[i].Quantity, Steps[i].At);
            if (quantity.Word == operand.Word && at == Explainer.Fitting(quantity, operand.Place)) return i;
        }
        return null;
    }
}

/// <summary>A step with what it is of.</summary>
/// <param name="Quantity">The quantity.</param>
/// <param name="At">Where.</param>
/// <param name="Where">The same in words: the unit's or region's name and id, the year.</param>
/// <param name="Step">How the number came about.</param>
public sealed record AnsweredStep(Quantity Quantity, Whose At, string Where, Step Step)
{
    /// <summary>The number as the report prints it.</summary>
    public string Printed => Contracts.Document.NumberText.Format(Step.Value, Quantity.Style)
        + (Quantity.Style == Contracts.Document.NumberStyle.Percent2 && Step.Value is not null ? "%" : "");
}

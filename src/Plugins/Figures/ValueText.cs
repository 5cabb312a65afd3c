using ReportGen.Contracts.Document;

namespace ReportGen.Figures;

/// <summary>How a figure prints a value of an axis.</summary>
internal static class ValueText
{
    /// <summary>The number alone.</summary>
    public static string Number(double value, ValueAxis axis) => NumberText.Fixed(value, axis.Decimals);

    /// <summary>The number with its unit.</summary>
    public static string WithUnit(double value, ValueAxis axis) => $"{Number(value, axis)}{axis.Unit}";
}

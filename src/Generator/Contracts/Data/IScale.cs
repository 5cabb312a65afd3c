namespace ReportGen.Contracts.Data;

/// <summary>What becomes of a number.</summary>
public interface IScale
{
    /// <summary>The number it becomes, NaN for none.</summary>
    double Of(double number);
}

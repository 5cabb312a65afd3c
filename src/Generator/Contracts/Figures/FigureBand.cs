namespace ReportGen.Contracts.Figures;

/// <summary>A band of a value axis.</summary>
/// <param name="Name">Its name, such as a grade.</param>
/// <param name="From">Its lower end.</param>
/// <param name="To">Its upper end.</param>
/// <param name="Color">Whose color it has; it is drawn lighter.</param>
public sealed record FigureBand(string Name, double From, double To, ColorRole Color);

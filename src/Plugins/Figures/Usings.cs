global using OxyPlot;
global using ReportGen.Contracts.Figures;

using BenchmarkDotNet.Running;

// dotnet run -c Release --project tests/ReportGen.Benchmarks -- --filter '*'
BenchmarkSwitcher.FromAssembly(typeof(ReportGen.Benchmarks.DagumBenchmark).Assembly).Run(args);

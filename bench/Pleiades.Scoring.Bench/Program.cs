using BenchmarkDotNet.Running;
using Pleiades.Scoring.Bench;

// dotnet run -c Release --project bench/Pleiades.Scoring.Bench -- --filter '*'
BenchmarkSwitcher.FromAssembly(typeof(NormaliseAndAggregate).Assembly).Run(args);

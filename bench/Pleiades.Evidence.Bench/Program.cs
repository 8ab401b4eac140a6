using BenchmarkDotNet.Running;
using Pleiades.Evidence.Bench;

// dotnet run -c Release --project bench/Pleiades.Evidence.Bench -- --filter '*'
BenchmarkSwitcher.FromAssembly(typeof(ReadNumbers).Assembly).Run(args);

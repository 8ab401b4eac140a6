using BenchmarkDotNet.Running;
using Pleiades.Evidence.Bench;

// dotnet run -c Release --project bench/Pleiades.Evidence.Bench -- --filter '*'
// dotnet run -c Release --project bench/Pleiades.Evidence.Bench -- growth
if (args is ["growth"]) GrowthInTime.Print(Console.Out);
else BenchmarkSwitcher.FromAssembly(typeof(ReadNumbers).Assembly).Run(args);

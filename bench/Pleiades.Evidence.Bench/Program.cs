using BenchmarkDotNet.Running;
using Pleiades.Evidence.Bench;

// dotnet run -c Release --project bench/Pleiades.Evidence.Bench -- --filter '*'
// dotnet run -c Release --project bench/Pleiades.Evidence.Bench -- growth
// DOTNET_PROCESSOR_COUNT=1 taskset -c 1 dotnet run -c Release --project bench/Pleiades.Evidence.Bench -- steady
if (args is ["growth"]) GrowthInTime.Print(Console.Out);
else if (args is ["steady"]) SteadyReading.Print(Console.Out);
else BenchmarkSwitcher.FromAssembly(typeof(ReadNumbers).Assembly).Run(args);

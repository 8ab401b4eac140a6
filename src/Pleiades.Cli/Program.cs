Console.Error.WriteLine("pleiades: no commands yet");
return 2;

using System;

Console.WriteLine("empty");

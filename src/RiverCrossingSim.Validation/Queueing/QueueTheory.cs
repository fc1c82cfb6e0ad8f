namespace RiverCrossingSim.Validation;

/// <summary>What queueing theory gives exactly, for services of mean 1 minute.</summary>
/// <remarks>
/// D. Gross, J. F. Shortle, J. M. Thompson and C. M. Harris, "Fundamentals of Queueing Theory", 4th ed., 2008: chapters 2
/// (birth and death), 3 (priorities), 4 (networks), 5 (general service).
/// </remarks>
static class QueueTheory
{
    /// <summary>The mean wait at one server: Pollaczek and Khinchine's formula, lambda E[S^2] / (2 (1 - rho)).</summary>
    /// <param name="arrivals">Customers per minute, rho below 1.</param>
    /// <param name="variance">Variance of a service of mean 1, square minutes.</param>
    public static double WaitAtOneServer(double arrivals, double variance) =>
        arrivals * (1 + variance) / (2 * (1 - arrivals));

    /// <summary>The chance that a customer waits: Erlang's C formula.</summary>
    /// <param name="arrivals">Customers per minute, below the number of servers.</param>
    /// <param name="servers">Servers.</param>
    public static double ErlangC(double arrivals, int servers)
    {
        var weights = Weights(servers, state => arrivals / state);
        var waiting = weights[servers] / (1 - (arrivals / servers));
        return waiting / (weights[..servers].Sum() + waiting);
    }

    /// <summary>The chances of 0, 1, ... customers where at most so many may be there: M/M/c/K.</summary>
    /// <param name="arrivals">Customers per minute.</param>
    /// <param name="servers">Servers.</param>
    /// <param name="places">Places, those in service among them.</param>
    public static double[] WithPlaces(double arrivals, int servers, int places) =>
        Chances(Weights(places, state => arrivals / Math.Min(state, servers)));

    /// <summary>The chances of 0, 1, ... ferries at the berths or waiting for one: the finite source.</summary>
    /// <param name="ferries">Ferries.</param>
    /// <param name="berths">Berths.</param>
    /// <param name="travel">Mean time from one berth to the next, minutes.</param>
    public static double[] AtBerths(int ferries, int berths, double travel) =>
        Chances(Weights(ferries, state => (ferries - state + 1) / travel / Math.Min(state, berths)));

    /// <summary>The mean number beyond those in service.</summary>
    /// <param name="chances">The chance of each number.</param>
    /// <param name="servers">Servers.</param>
    public static double Waiting(double[] chances, int servers) =>
        chances.Select((chance, number) => chance * Math.Max(0, number - servers)).Sum();

    /// <summary>Trips per minute of the finite source: those who are not there, each at the rate of its travel.</summary>
    /// <param name="chances">The chance of each number at the berths.</param>
    /// <param name="travel">Mean time from one berth to the next, minutes.</param>
    public static double Trips(double[] chances, double travel) =>
        chances.Select((chance, number) => chance * (chances.Length - 1 - number)).Sum() / travel;

    /// <summary>Weights of a chain that goes from each state to the next: each is the one before times a ratio of rates.</summary>
    static double[] Weights(int states, Func<int, double> ratio)
    {
        var weights = new double[states + 1];
        weights[0] = 1;
        for (var state = 1; state <= states; state++)
        {
            weights[state] = weights[state - 1] * ratio(state);
        }
        return weights;
    }

    static double[] Chances(double[] weights)
    {
        var all = weights.Sum();
        return [.. weights.Select(weight => weight / all)];
    }
}

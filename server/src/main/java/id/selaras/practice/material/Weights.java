package id.selaras.practice.material;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Things and how often each falls, relative to the others. */
public final class Weights<T> {

    private final List<T> items = new ArrayList<>();
    private double[] sums = new double[8];
    private double total;

    public static <T> Weights<T> of(T item, double weight) {
        return new Weights<T>().or(item, weight);
    }

    public Weights<T> or(T item, double weight) {
        if (weight > 0) {
            total += weight;
            if (items.size() == sums.length) {
                sums = Arrays.copyOf(sums, sums.length * 2);
            }
            sums[items.size()] = total;
            items.add(item);
        }
        return this;
    }

    public T draw(Dice dice) {
        var at = dice.fraction() * total;
        for (var i = 0; i < items.size() - 1; i++) {
            if (at < sums[i]) {
                return items.get(i);
            }
        }
        return items.getLast();
    }

    public List<T> items() {
        return List.copyOf(items);
    }
}

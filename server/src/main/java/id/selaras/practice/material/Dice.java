package id.selaras.practice.material;

import java.util.List;
import java.util.SplittableRandom;

/** Seeded chance: the same seed and the same path give the same throws, whatever was thrown elsewhere. */
public final class Dice {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final SplittableRandom random;

    private Dice(long state) {
        this.random = new SplittableRandom(state);
    }

    public static Dice of(long seed, String path) {
        return new Dice(seed * GOLDEN + path.hashCode());
    }

    public static Dice of(long seed, String path, long ordinal) {
        return new Dice((seed * GOLDEN + path.hashCode()) * GOLDEN + ordinal);
    }

    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** Both ends may fall. */
    public int between(int lowest, int highest) {
        return lowest + random.nextInt(highest - lowest + 1);
    }

    public double fraction() {
        return random.nextDouble();
    }

    public <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    /**
     * Bell-shaped around the mean. A sum of twelve uniform throws, not {@code nextGaussian}: the algorithm of the latter may
     * change between JDK releases, and with it every fictional person.
     */
    public double bell(double mean, double deviation) {
        var sum = 0.0;
        for (var i = 0; i < 12; i++) {
            sum += random.nextDouble();
        }
        return mean + (sum - 6) * deviation;
    }
}

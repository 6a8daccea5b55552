package id.selaras.engine.identity;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Search keys of names: every word, every unordered pair of words, every word with another's initial, and the whole name
 * sorted, each as a 32-bit hash of skeletons. A key is FNV-1a over one letter for its kind and the UTF-8 bytes of the
 * words with 0 between them, finished by MurmurHash3's fmix32; stored keys rely on it, so it never changes silently.
 */
public final class NameKeys {

    /** Words that take part in keys; beyond it a text is no name and its pairs would only swell the index. */
    public static final int MOST_WORDS = 8;

    private static final int FNV_OFFSET = 0x811C9DC5;
    private static final int FNV_PRIME = 0x01000193;

    private NameKeys() {}

    /** All keys of a person, over the name, the name with the father's and each alias; sorted, without repetition. */
    public static int[] of(PersonName name) {
        var keys = new DistinctKeys();
        for (var variant : name.variants()) {
            addKeys(PersonName.withoutParticles(variant), keys);
        }
        return keys.sorted();
    }

    public static int word(String skeleton) {
        return finish(mix(seed('t'), skeleton));
    }

    /** Order does not matter. */
    public static int pair(String skeleton, String other) {
        var first = skeleton.compareTo(other) <= 0 ? skeleton : other;
        var second = first.equals(skeleton) ? other : skeleton;
        return finish(mix(separate(mix(seed('p'), first)), second));
    }

    public static int withInitial(String skeleton, String otherSkeleton) {
        var initial = otherSkeleton.substring(0, otherSkeleton.offsetByCodePoints(0, 1));
        return finish(mix(separate(mix(seed('i'), skeleton)), initial));
    }

    /** Order does not matter. */
    public static int whole(List<String> skeletons) {
        var sorted = skeletons.toArray(String[]::new);
        Arrays.sort(sorted);
        var hash = seed('w');
        for (var i = 0; i < Math.min(MOST_WORDS, sorted.length); i++) {
            hash = separate(mix(hash, sorted[i]));
        }
        return finish(hash);
    }

    /** Pair keys of every way to cut a word in two halves of three letters or more: SITIAMINAH finds SITI AMINAH. */
    public static int[] splits(String skeleton) {
        var keys = new DistinctKeys();
        for (var cut = 3; cut <= skeleton.length() - 3; cut++) {
            keys.add(pair(NameSkeleton.of(skeleton.substring(0, cut)), NameSkeleton.of(skeleton.substring(cut))));
        }
        return keys.sorted();
    }

    /**
     * Keys of a word and of the word with one letter left out. Two words that share one differ by one letter more, less,
     * replaced or exchanged with its neighbour (or a little further: rank by {@link NameSimilarity#wordScore}). Kept once
     * per word of the vocabulary, not per person.
     */
    public static int[] deletions(String skeleton) {
        var keys = new DistinctKeys();
        keys.add(deletion(skeleton));
        for (var i = 0; i < skeleton.length(); i++) {
            keys.add(deletion(skeleton.substring(0, i) + skeleton.substring(i + 1)));
        }
        return keys.sorted();
    }

    private static int deletion(String rest) {
        return finish(mix(seed('d'), rest));
    }

    private static void addKeys(List<NameToken> tokens, DistinctKeys keys) {
        keys.add(whole(PersonName.skeletons(tokens)));
        var known = tokens.subList(0, Math.min(MOST_WORDS, tokens.size()));
        for (var i = 0; i < known.size(); i++) {
            if (known.get(i).isSearchable()) {
                addWord(known, i, keys);
            }
        }
    }

    private static void addWord(List<NameToken> known, int at, DistinctKeys keys) {
        var skeleton = known.get(at).skeleton();
        keys.add(word(skeleton));
        for (var j = 0; j < known.size(); j++) {
            var other = known.get(j);
            if (j != at) {
                keys.add(withInitial(skeleton, other.skeleton()));
            }
            if (j > at && other.isSearchable()) {
                keys.add(pair(skeleton, other.skeleton()));
            }
        }
    }

    private static int seed(char kind) {
        return (FNV_OFFSET ^ kind) * FNV_PRIME;
    }

    private static int separate(int hash) {
        return hash * FNV_PRIME;
    }

    private static int mix(int hash, String text) {
        var mixed = hash;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= 0x80) {
                return mixBytes(mixed, text.substring(i).getBytes(StandardCharsets.UTF_8));
            }
            mixed = (mixed ^ c) * FNV_PRIME;
        }
        return mixed;
    }

    private static int mixBytes(int hash, byte[] bytes) {
        var mixed = hash;
        for (var b : bytes) {
            mixed = (mixed ^ (b & 0xFF)) * FNV_PRIME;
        }
        return mixed;
    }

    private static int finish(int hash) {
        var h = hash;
        h = (h ^ (h >>> 16)) * 0x85EBCA6B;
        h = (h ^ (h >>> 13)) * 0xC2B2AE35;
        return h ^ (h >>> 16);
    }

    /** Unboxed, since a first load makes some ten million of them. */
    private static final class DistinctKeys {

        private int[] keys = new int[32];
        private int size;

        void add(int key) {
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, 2 * size);
            }
            keys[size++] = key;
        }

        int[] sorted() {
            Arrays.sort(keys, 0, size);
            var distinct = 0;
            for (var i = 0; i < size; i++) {
                if (distinct == 0 || keys[i] != keys[distinct - 1]) {
                    keys[distinct++] = keys[i];
                }
            }
            return Arrays.copyOf(keys, distinct);
        }
    }
}

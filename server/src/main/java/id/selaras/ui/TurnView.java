package id.selaras.ui;

import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is.
 *
 * @param name "Dinas Kesehatan", "Puskesos Gunungjati", or the act in a list filtered to oneself ("Jawab Dinas Sosial"); null
 *     for the owner's ordinary word
 */
public record TurnView(Owner owner, @Nullable String name) {

    public static TurnView of(Owner owner) {
        return new TurnView(owner, null);
    }

    public String word(Texts texts) {
        return name == null ? texts.get(owner.key()) : name;
    }
}

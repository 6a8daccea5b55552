package id.selaras.registry;

import org.jspecify.annotations.Nullable;

/**
 * One of the family's people and what this officer can do for their rights.
 *
 * @param href where their data are asked for; null for who does not answer such requests
 * @param suspended whether their data may for now not be used
 */
public record FamilyRight(String name, @Nullable String href, boolean suspended) {

    @Override
    public String toString() {
        return "FamilyRight[…]";
    }
}

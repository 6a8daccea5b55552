package id.selaras.registry;

import id.selaras.engine.identity.Nik;
import id.selaras.engine.identity.Phone;
import id.selaras.engine.identity.Sex;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at the window whom no list knows: a name and a place are enough.
 *
 * @param areaNo the village, or the smallest area that is known
 * @param street or any words that help to find the home
 */
public record NewPerson(
        String name,
        @Nullable Sex sex,
        @Nullable Birth birth,
        @Nullable Nik nik,
        @Nullable Phone phone,
        long areaNo,
        @Nullable String rt,
        @Nullable String rw,
        @Nullable String street) {

    public static NewPerson named(String name, long areaNo) {
        return new NewPerson(name, null, null, null, null, areaNo, null, null, null);
    }

    @Override
    public String toString() {
        return "NewPerson[…]";
    }
}

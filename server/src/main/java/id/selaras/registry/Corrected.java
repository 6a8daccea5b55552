package id.selaras.registry;

import id.selaras.engine.identity.BirthDate;
import id.selaras.engine.identity.Nik;
import id.selaras.engine.identity.PersonName;
import id.selaras.engine.identity.Phone;
import id.selaras.engine.identity.Reading;
import id.selaras.engine.identity.Sex;
import java.time.LocalDate;
import java.util.Locale;

/** A person as a correction leaves her. */
final class Corrected {
    private Corrected() {}

    /** @throws ChangeRefused if the value is none of its kind, or the name would be struck out */
    static PersonState of(PersonState person, RegistryChange.Correction change, LocalDate today) {
        var value = change.value().strip();
        var struckOut = value.isEmpty();
        return switch (change.field()) {
            case NAME -> {
                read(PersonName.parse(value));
                yield person.named(value);
            }
            case NIK -> person.withNik(struckOut ? null : read(Nik.parse(value)).digits());
            case PHONE ->
                person.withPhone(struckOut ? null : read(Phone.parse(value)).e164());
            case BIRTH -> person.born(struckOut ? null : new Birth(read(BirthDate.parse(value, today)), false));
            case SEX -> person.ofSex(struckOut ? null : sex(value));
        };
    }

    private static <T> T read(Reading<T> reading) {
        return reading.asOptional().orElseThrow(() -> new ChangeRefused(ChangeRefused.Reason.NO_SUCH_VALUE));
    }

    private static Sex sex(String value) {
        try {
            return Sex.valueOf(value.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new ChangeRefused(ChangeRefused.Reason.NO_SUCH_VALUE);
        }
    }
}

package id.selaras.proposal;

import id.selaras.engine.identity.BirthDate;
import id.selaras.engine.identity.Nik;
import id.selaras.engine.identity.PersonName;
import id.selaras.engine.identity.Phone;
import id.selaras.engine.identity.Reading;
import id.selaras.engine.identity.Sex;
import id.selaras.registry.Birth;
import id.selaras.registry.FamilyCard.Member;
import id.selaras.registry.NewPerson;
import id.selaras.registry.PersonField;
import id.selaras.registry.RegistryChange;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a form says of somebody: who comes into the family, and what was written down wrong.
 *
 * @param errors where what is wrong is written, by field name
 */
record PersonAnswers(FormFamily family, Typed typed, Map<String, String> errors) {

    Optional<RegistryChange.Correction> correction(Member person) {
        var field = Arrays.stream(PersonField.values())
                .filter(one -> one.code().equals(typed.text("bidang")))
                .findFirst();
        if (field.isEmpty()) {
            errors.put("bidang", "proposal.error.choose");
            return Optional.empty();
        }
        return corrected(field.get()).map(value -> new RegistryChange.Correction(person.id(), field.get(), value));
    }

    private Optional<String> corrected(PersonField field) {
        var value = typed.text("nilai");
        return switch (field) {
            case NAME ->
                readable("nilai", PersonName.parse(value), "proposal.error.name")
                        .map(name -> String.valueOf(value));
            case NIK ->
                readable("nilai", Nik.parse(value), "proposal.error.nik").map(Nik::digits);
            case PHONE ->
                readable("nilai", Phone.parse(value), "proposal.error.phone").map(Phone::e164);
            case BIRTH ->
                readable("nilai", BirthDate.parse(value, family.today()), "proposal.error.birth")
                        .map(BirthDate::iso);
            case SEX -> sexInWords(value);
        };
    }

    private Optional<String> sexInWords(@Nullable String value) {
        var word = value == null ? "" : value.toLowerCase(Locale.ROOT);
        if (word.matches("l|lk|laki.*|pria|male")) {
            return Optional.of("male");
        }
        if (word.matches("p|pr|perempuan|wanita|female")) {
            return Optional.of("female");
        }
        errors.put("nilai", "proposal.error.sex");
        return Optional.empty();
    }

    <T> Optional<T> readable(String name, Reading<T> reading, String error) {
        var read = reading.asOptional();
        if (read.isEmpty()) {
            errors.put(name, error);
        }
        return read;
    }

    /**
     * Empty for a family that no list knows yet, too: what is wrong is written all the same.
     *
     * @param prefix of the names of its fields; a row of the profile that has no name is no member
     */
    Optional<RegistryChange.Newcomer> newcomer(String prefix, LocalDate since) {
        var name = typed.text(prefix + "nama");
        if (name == null) {
            if (prefix.isEmpty()) {
                errors.put("nama", "proposal.error.name");
            }
            return Optional.empty();
        }
        var relation = FormQuestions.relationOf(typed.text(prefix + "hubungan"));
        if (relation == null) {
            errors.put(prefix + "hubungan", "proposal.error.relation");
            return Optional.empty();
        }
        var person = person(prefix, name);
        return family.isKnown()
                ? Optional.of(new RegistryChange.Newcomer(family.familyId(), person, relation, since))
                : Optional.empty();
    }

    private NewPerson person(String prefix, String name) {
        readable(prefix + "nama", PersonName.parse(name), "proposal.error.name");
        var sex = Arrays.stream(Sex.values())
                .filter(one -> one.name().equalsIgnoreCase(typed.text(prefix + "jk")))
                .findFirst()
                .orElse(null);
        var born = typed.text(prefix + "lahir");
        var birth = born == null
                ? Optional.<Birth>empty()
                : readable(prefix + "lahir", BirthDate.parse(born, family.today()), "proposal.error.birth")
                        .map(date -> new Birth(date, false));
        var number = typed.text(prefix + "nik");
        var nik = number == null
                ? Optional.<Nik>empty()
                : readable(prefix + "nik", Nik.parse(number), "proposal.error.nik");
        return new NewPerson(
                name,
                sex,
                birth.orElse(null),
                nik.orElse(null),
                null,
                family.areaNo(),
                typed.text("rt"),
                typed.text("rw"),
                typed.text("alamat"));
    }

    @Nullable
    NewPerson head() {
        var name = typed.text("nama");
        if (name == null) {
            errors.put("nama", "proposal.error.name");
            return null;
        }
        return person("", name);
    }

    @Override
    public String toString() {
        return "PersonAnswers[" + errors.keySet() + "]";
    }
}

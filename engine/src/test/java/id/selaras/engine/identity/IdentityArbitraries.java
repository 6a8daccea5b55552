package id.selaras.engine.identity;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Random people's numbers, dates and names; and the mess that is typed into fields meant for them. */
class IdentityArbitraries extends DomainContextBase {

    @Provide
    Arbitrary<LocalDate> births() {
        return Arbitraries.longs()
                .between(LocalDate.of(1930, 1, 1).toEpochDay(), Readings.TODAY.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<Nik> niks() {
        return Combinators.combine(
                        areas(),
                        births(),
                        Arbitraries.of(Sex.values()),
                        Arbitraries.integers().between(1, 9999))
                .as(Nik::of);
    }

    @Provide
    Arbitrary<FamilyCardNumber> familyCardNumbers() {
        return Combinators.combine(areas(), births(), Arbitraries.integers().between(1, 9999))
                .as(FamilyCardNumber::of);
    }

    @Provide
    Arbitrary<Phone> mobiles() {
        return Arbitraries.strings().numeric().ofMinLength(8).ofMaxLength(11).map(digits -> new Phone("+628" + digits));
    }

    @Provide
    Arbitrary<BirthDate.Precision> precisions() {
        return Arbitraries.of(BirthDate.Precision.values());
    }

    @Provide
    Arbitrary<PersonName> names() {
        var word = Arbitraries.of(
                "SITI",
                "Aminah",
                "Soeharto",
                "M.",
                "Nur",
                "H.",
                "Hj.",
                "Drs.",
                "S.Pd",
                "I",
                "Ni",
                "Wayan",
                "bin",
                "Binti",
                "B.",
                "alias",
                "Andi",
                "ST",
                "A.",
                "Ma'ruf",
                "Slamet",
                ",",
                "SE",
                "(Alm)",
                "/",
                "Sumarno",
                "Zaenal",
                "-",
                "Joko",
                "Tjokro",
                "René",
                "Rr.",
                "Haji",
                "DR",
                "M.A",
                "Ath-Thariq",
                "S.",
                "Pd");
        return word.list()
                .ofMinSize(1)
                .ofMaxSize(7)
                .map(words -> String.join(" ", words))
                .map(PersonName::parse)
                .filter(reading -> reading.asOptional().isPresent())
                .map(Readings::read);
    }

    @Provide
    Arbitrary<String> typed() {
        var any = Arbitraries.strings().ofMaxLength(60);
        var nearly = Arbitraries.strings()
                .withChars("0123456789 .,-/+()E'\u00a0\u200b٣३SPdMHbinBALM@")
                .ofMaxLength(30);
        return Arbitraries.oneOf(any, nearly);
    }

    private static Arbitrary<String> areas() {
        return Arbitraries.integers().between(110101, 969999).map(String::valueOf);
    }
}

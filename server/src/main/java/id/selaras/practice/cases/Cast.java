package id.selaras.practice.cases;

import id.selaras.casework.Matter.Channel;
import id.selaras.directory.Urgency;
import id.selaras.practice.material.Dice;
import id.selaras.practice.material.Village;
import id.selaras.practice.office.FictionalOffice;
import id.selaras.practice.office.Officer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who has a part in one case. A matter about the village government passes nobody of the village or subdistrict, a restricted
 * one only officers who may be named to it.
 *
 * @param clerk the officer of the secretariat who handles it
 */
record Cast(
        FictionalOffice office,
        Village village,
        Channel channel,
        String recorder,
        String clerk,
        boolean aside,
        boolean restricted) {

    static Cast of(Setting setting, FictionalOffice office, Village village, Dice dice) {
        var pattern = setting.pattern();
        var aside = pattern.aboutVillage() || pattern.restricted();
        var clerks = office.secretariat().stream()
                .filter(officer -> !pattern.restricted() || officer.handlesRestricted())
                .toList();
        var clerk = dice.pick(clerks).account();
        if (aside) {
            return new Cast(
                    office,
                    village,
                    dice.chance(0.6) ? Channel.WINDOW : Channel.TELEPHONE,
                    clerk,
                    clerk,
                    true,
                    pattern.restricted());
        }
        var visit = setting.urgency() == Urgency.ORDINARY && dice.chance(0.2);
        var secretariat = !visit && !setting.ending().needsVillageDesk() && dice.chance(0.06);
        var recorder = visit
                ? office.facilitator(village).account()
                : secretariat ? clerk : office.puskesos(village).getFirst().account();
        var channel = visit
                ? Channel.VISIT
                : dice.chance(0.06) ? Channel.TELEPHONE : dice.chance(0.02) ? Channel.LETTER : Channel.WINDOW;
        return new Cast(office, village, channel, recorder, clerk, false, false);
    }

    boolean recordedAtSecretariat() {
        return recorder.equals(clerk);
    }

    /** Who moves the case on at the village's desk. */
    String villageDesk() {
        return office.puskesos(village).getLast().account();
    }

    String supervisor() {
        return office.supervisorOf(village).account();
    }

    String agency(String organisation, Dice dice) {
        var officers = office.agency(organisation).stream()
                .filter(officer -> !restricted || officer.handlesRestricted())
                .toList();
        return dice.pick(officers.isEmpty() ? office.agency(organisation) : officers)
                .account();
    }

    /** Who may write down the citizen's answer in which way, apart from those who handled the case. */
    Map<String, List<String>> witnesses(Set<String> handlers) {
        var secretariat = Stream.concat(office.secretariat().stream(), Stream.of(office.manager()))
                .filter(officer -> !restricted || officer.handlesRestricted());
        return aside
                ? Map.of("telephone", without(handlers, secretariat))
                : Map.of(
                        "window", without(handlers, office.puskesos(village).stream()),
                        "visit", without(handlers, Stream.of(office.facilitator(village))),
                        "telephone", without(handlers, secretariat));
    }

    private static List<String> without(Set<String> handlers, Stream<Officer> officers) {
        return officers.map(Officer::account)
                .filter(account -> !handlers.contains(account))
                .toList();
    }
}

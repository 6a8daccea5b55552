package id.selaras.casework;

import id.selaras.area.Areas;
import id.selaras.casework.CaseDetails.Reporter;
import id.selaras.casework.CaseFile.Subject;
import id.selaras.directory.Urgency;
import id.selaras.testing.TestServer;
import org.jspecify.annotations.Nullable;

/** Matters as they are brought to a window. */
public final class SampleCases {

    private SampleCases() {}

    /** A daughter for her mother: straight to the secretariat. */
    public static NewCase urgent(TestServer server, String areaCode) {
        return of(server, areaCode, Topic.HEALTH_COVER, Urgency.URGENT, "Cuci darah besok, kartu tidak aktif");
    }

    public static NewCase restricted(TestServer server, String areaCode) {
        return of(
                server,
                areaCode,
                Topic.VIOLENCE,
                Urgency.URGENT,
                "Terjadi di rumah",
                "Hanya lewat Bu Nur, setelah pukul 10");
    }

    /** Stays at the window that records it. */
    public static NewCase ordinary(TestServer server, String areaCode) {
        return of(server, areaCode, Topic.ELECTRICITY, Urgency.ORDINARY, "Ingin tahu syarat subsidi listrik");
    }

    private static NewCase of(TestServer server, String areaCode, Topic topic, Urgency urgency, String words) {
        return of(server, areaCode, topic, urgency, words, null);
    }

    private static NewCase of(
            TestServer server,
            String areaCode,
            Topic topic,
            Urgency urgency,
            String words,
            @Nullable String safeContact) {
        var area = server.bean(Areas.class).find(areaCode).orElseThrow();
        return new NewCase(
                NewId.next(),
                area.no(),
                new Matter(
                        Matter.Channel.WINDOW,
                        Matter.Kind.COMPLAINT,
                        topic.content(),
                        topic.sector(),
                        topic,
                        words,
                        words),
                urgency,
                urgency == Urgency.ORDINARY ? null : "Besok",
                new Subject(null, "Sumirah", null),
                new Reporter(Reporter.Manner.ON_BEHALF, "Wahyuni", "anak", null, safeContact),
                true,
                false,
                false,
                null,
                null);
    }
}

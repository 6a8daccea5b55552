package id.selaras.journal;

import org.springframework.stereotype.Component;

@Component
public class Journal {
    public void acted(Trace trace) {}

    public void read(Trace trace) {}
}

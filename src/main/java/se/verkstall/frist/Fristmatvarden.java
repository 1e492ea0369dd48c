package se.verkstall.frist;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ledger in figures, read when they are asked for. */
@Component
class Fristmatvarden implements MeterBinder {

    private final JdbcClient jdbc;

    Fristmatvarden(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void bindTo(MeterRegistry matare) {
        matvarde(matare, "verkstall.frister.lopande", "Frister som löper", "select count(*) from frist where slut is null");
        matvarde(matare, "verkstall.frister.oforklarade", "Försuttna frister som väntar på förklaring",
                "select count(*) from fristhandelse where forklaring is null and aterkallad is null");
        matvarde(matare, "verkstall.frister.avvikelser", "Skillnader mellan fristbok och processmotor",
                "select count(*) from fristavvikelse where avslutad is null");
    }

    private void matvarde(MeterRegistry matare, String namn, String text, String sql) {
        Gauge.builder(namn, () -> jdbc.sql(sql).query(Long.class).single()).description(text).register(matare);
    }
}

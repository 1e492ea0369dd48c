package se.verkstall.processmotor;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Date;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The engine's job for a night's work: does it, and puts the next night's in its place. */
@Component
class NattarbeteJobb implements JobHandler<NattarbeteJobb.Namn> {

    static final String TYP = "nattarbete";
    private static final LocalTime KLOCKAN_TVA = LocalTime.of(2, 0);

    private final ObjectProvider<Nattarbete> arbeten;
    private final Clock klocka;

    NattarbeteJobb(ObjectProvider<Nattarbete> arbeten, Clock klocka) {
        this.arbeten = arbeten;
        this.klocka = klocka;
    }

    /** Which work it is. */
    record Namn(String varde) implements JobHandlerConfiguration {

        @Override
        public String toCanonicalString() {
            return varde;
        }
    }

    @Override
    public String getType() {
        return TYP;
    }

    @Override
    public Namn newConfiguration(String text) {
        return new Namn(text);
    }

    /** Work that the program no longer has ends with its job. */
    @Override
    public void execute(Namn namn, ExecutionEntity ingen, CommandContext kontext, String hyresgast) {
        arbeten.stream().filter(a -> a.namn().equals(namn.varde())).findFirst().ifPresent(arbete -> {
            arbete.utfor(LocalDate.now(klocka));
            laggTill(kontext, arbete.namn());
        });
    }

    @Override
    public void onDelete(Namn namn, JobEntity jobb) {
        // nothing is kept beside the job
    }

    void laggTill(CommandContext kontext, String namn) {
        TimerEntity jobb = new TimerEntity();
        jobb.setJobHandlerType(TYP);
        jobb.setJobHandlerConfiguration(new Namn(namn));
        jobb.setDuedate(nasta());
        kontext.getJobManager().schedule(jobb);
    }

    /** The next two o'clock at night; on the night when the clock skips it, three. */
    Date nasta() {
        return nasta(ZonedDateTime.now(klocka));
    }

    static Date nasta(ZonedDateTime nu) {
        ZonedDateTime iNatt = ZonedDateTime.of(nu.toLocalDate().atTime(KLOCKAN_TVA), nu.getZone());
        ZonedDateTime nasta = iNatt.isAfter(nu) ? iNatt : ZonedDateTime.of(nu.toLocalDate().plusDays(1).atTime(KLOCKAN_TVA), nu.getZone());
        return Date.from(nasta.toInstant());
    }
}

package se.verkstall.databas;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a refused second start as one clear message instead of a stack trace. */
class DatamappUpptagenAnalys extends AbstractFailureAnalyzer<DatamappUpptagenException> {

    @Override
    protected FailureAnalysis analyze(Throwable rot, DatamappUpptagenException orsak) {
        return new FailureAnalysis(orsak.getMessage(),
                "Avsluta den första, eller starta med VERKSTALL_DATA=<annan mapp>.", orsak);
    }
}

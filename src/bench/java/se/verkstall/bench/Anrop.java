package se.verkstall.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;

/** Calls the running application as a handläggare. */
final class Anrop {

    private final HttpClient klient = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int port;

    Anrop(int port) {
        this.port = port;
    }

    String hamta(String stig) throws Exception {
        var svar = klient.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + stig))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString("handlaggare:handlaggare".getBytes())).build(), BodyHandlers.ofString());
        if (svar.statusCode() != 200) {
            throw new IllegalStateException(stig + " gav " + svar.statusCode() + ": " + svar.body());
        }
        return svar.body();
    }
}

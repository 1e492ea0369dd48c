package se.verkstall.forsaljning.handlaggning;

import java.util.List;
import java.util.Optional;
import se.verkstall.forsaljning.Auktion;
import se.verkstall.forsaljning.berakning.Utlysning.Post;
import se.verkstall.utskick.Utskick;

/** How an auction is called where the property has a chapter of its own. What no such chapter governs is called as movable property in general. */
interface Utlysare {

    /** Whether the auction is of its kind of property. */
    boolean galler(Auktion auktion);

    /** Every announcement and notice with its last day, the day it was made, and what the ledger says. */
    List<Post> poster(Auktion auktion);

    /** Whether what was made is enough. */
    boolean utlyst(List<Post> poster);

    /** Why bids may not be taken yet, though it is called, or empty. */
    Optional<String> hinderMotBud(Auktion auktion);

    /** Notifies those who have not been. */
    void underratta(Auktion auktion);

    /** The letters to those who have been notified. */
    List<Utskick> sanda(Auktion auktion);

    /** What else belongs to a cancellation, besides announcing it and telling those who had been notified. */
    void installd(Auktion auktion, String skal);

    /** The section by which a cancellation is announced. */
    String kungorInstallningEnligt();

    /** The section by which those who had been notified are told of it. */
    String meddelaInstallningEnligt();
}

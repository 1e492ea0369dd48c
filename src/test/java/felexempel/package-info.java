/** Classes that break the house rules on purpose, to prove that the architecture test can fail. Outside the root package, so nothing else sees them. */
package felexempel;

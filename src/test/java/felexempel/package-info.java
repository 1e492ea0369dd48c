/** Classes for the tests of the house rules: most break them on purpose, to prove that the rules can fail. Outside the root package, so nothing else sees them. */
package felexempel;

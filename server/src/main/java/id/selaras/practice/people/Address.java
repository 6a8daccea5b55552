package id.selaras.practice.people;

import id.selaras.practice.material.Village;

/** Where the family lives: village, hamlet ({@code dusun}), and the neighbourhood numbers RT within RW. */
public record Address(Village village, String hamlet, int rt, int rw) {}

package dev.cordon.usecase.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a large repository of Terraform: {@code TerraformTree FOLDER MODULES}, ten files and about 160 resources for each
 * root module, with variables, locals, a module that all call, {@code count}, {@code for_each} and references. The same
 * bytes every time; {@link EstateBenchmark} and the command read them.
 */
final class TerraformTree {

    private static final String[] OWNERS = {"council", "police", "water", "roads", "parks", "library"};

    private TerraformTree() {}

    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]);
        write(root.resolve("modules/network/main.tf"), """
                variable "name" {
                  type = string
                }

                variable "cidr" {
                  type = string
                }

                resource "aws_vpc" "this" {
                  cidr_block = var.cidr
                  tags       = { Name = var.name }
                }

                output "vpc_id" {
                  value = aws_vpc.this.id
                }
                """);
        for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
            module(root.resolve("estate/area" + i / 50 + "/stack" + i), i);
        }
    }

    private static void module(Path folder, int number) throws IOException {
        String owner = OWNERS[number % OWNERS.length];
        write(folder.resolve("variables.tf"), """
                variable "environment" {
                  type    = string
                  default = "prod"
                }

                variable "zones" {
                  type    = list(string)
                  default = ["a", "b", "c"]
                }
                """);
        write(folder.resolve("main.tf"), """
                terraform {
                  required_providers {
                    aws = { source = "hashicorp/aws" }
                  }
                }

                provider "aws" {
                  region = "eu-west-2"
                  assume_role {
                    role_arn = "arn:aws:iam::%012d:role/deploy"
                  }
                  default_tags {
                    tags = local.tags
                  }
                }

                locals {
                  name = "stack-%d-${var.environment}"
                  tags = {
                    owner       = "%s"
                    environment = var.environment
                    service     = format("%%s-%%s", local.name, "web")
                  }
                }

                module "network" {
                  source = "../../../modules/network"
                  name   = local.name
                  cidr   = cidrsubnet("10.0.0.0/8", 12, %d)
                }
                """.formatted(number % 40 + 100, number, owner, number % 4096));
        write(folder.resolve("network.tf"), """
                resource "aws_subnet" "zone" {
                  count             = length(var.zones)
                  vpc_id            = module.network.vpc_id
                  cidr_block        = cidrsubnet(cidrsubnet("10.0.0.0/8", 12, %d), 4, count.index)
                  availability_zone = "eu-west-2${var.zones[count.index]}"
                  tags              = merge(local.tags, { Name = "${local.name}-${var.zones[count.index]}" })
                }
                """.formatted(number % 4096));
        for (int file = 0; file < 7; file++) {
            StringBuilder text = new StringBuilder();
            for (int block = 0; block < 11; block++) {
                text.append(blocks(file * 11 + block));
            }
            write(folder.resolve("workload" + file + ".tf"), text.toString());
        }
    }

    private static String blocks(int number) {
        return """
                resource "aws_security_group" "app%1$d" {
                  name   = "${local.name}-app%1$d"
                  vpc_id = module.network.vpc_id

                  ingress {
                    description = "web"
                    from_port   = 443
                    to_port     = 443
                    protocol    = "tcp"
                    cidr_blocks = ["10.0.0.0/8"]
                  }
                }

                resource "aws_instance" "app%1$d" {
                  ami                    = "ami-0123456789abcdef0"
                  instance_type          = var.environment == "prod" ? "m6i.large" : "t3.micro"
                  subnet_id              = aws_subnet.zone[%1$d %% 3].id
                  vpc_security_group_ids = [aws_security_group.app%1$d.id]
                  tags                   = merge(local.tags, { Name = "${local.name}-app%1$d" })
                }

                """.formatted(number);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}

# Negative control: what the force's in-house team runs by itself at police headquarters, on hosts and networks that
# serve nobody else.

terraform {
  required_providers {
    vsphere = {
      source  = "hashicorp/vsphere"
      version = "~> 2.10"
    }
  }
}

provider "vsphere" {
  vsphere_server = "vcenter.downland-police.example"
}

data "vsphere_datacenter" "police_hq" {
  name = "Police HQ"
}

resource "vsphere_compute_cluster" "police_gateways" {
  name          = "police-gateways"
  datacenter_id = data.vsphere_datacenter.police_hq.id
  drs_enabled   = true
  ha_enabled    = true
}

resource "vsphere_distributed_virtual_switch" "police_gateways" {
  name          = "dvs-police-gateways"
  datacenter_id = data.vsphere_datacenter.police_hq.id
}

resource "vsphere_distributed_port_group" "airwave" {
  name                            = "vlan-310-airwave"
  distributed_virtual_switch_uuid = vsphere_distributed_virtual_switch.police_gateways.id
  vlan_id                         = 310
}

resource "vsphere_virtual_machine" "dp_airwave_gateway" {
  name             = "dp-airwave-gateway"
  resource_pool_id = vsphere_compute_cluster.police_gateways.resource_pool_id
  num_cpus         = 4
  memory           = 8192
  guest_id         = "rhel8_64Guest"

  network_interface {
    network_id = vsphere_distributed_port_group.airwave.id
  }
}
